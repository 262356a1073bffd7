import { startLiveCoach } from '../composer/live-coach.ts';
import { siteOfUrl } from '../sites/kit/site-of-url.ts';
import { sites } from '../sites/kit/sites.ts';

const site = siteOfUrl(new URL(location.href), sites);
if (site !== null) void startLiveCoach(site);
