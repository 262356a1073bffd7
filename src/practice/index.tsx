import { startLiveCoach } from '../composer/page/live-coach.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Practice } from './practice-page.tsx';
import { practiceSite } from './practice-site.ts';

mountPage(<Practice />, 'practiceTitle');
startLiveCoach(async () => practiceSite, new AbortController());
