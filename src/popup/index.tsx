import { mountPage } from '../ui/mount-page.tsx';
import { Popup } from './popup.tsx';

mountPage(<Popup />, 'appName');
