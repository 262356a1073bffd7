import { startLiveCoach } from '../composer/page/live-coach.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Practice } from './practice-page.tsx';
import { site } from './practice-site.ts';

mountPage(<Practice />, 'practiceTitle');
startLiveCoach(async () => site, new AbortController());
