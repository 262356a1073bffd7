import { mountPage } from '../ui/mount-page.tsx';
import { Options } from './options.tsx';

mountPage(<Options />, 'optionsTitle');
