import { startLiveCoach } from '../composer/live-coach.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Practice } from './practice.tsx';
import { site } from './practice-site.ts';

mountPage(<Practice />, 'practiceTitle');
startLiveCoach(async () => site, new AbortController());
