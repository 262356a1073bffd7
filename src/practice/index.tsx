import { startCoach } from '../composer/page/start-coach.ts';
import { mountPage } from '../ui/mount-page.tsx';
import { Practice } from './practice-page.tsx';
import { practiceSite } from './practice-site.ts';

mountPage(<Practice />, 'practiceTitle');
startCoach(async () => practiceSite, new AbortController());
