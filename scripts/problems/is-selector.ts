import { Window } from 'happy-dom';

const { document } = new Window();

/** Whether a browser can look for `selector`. */
export function isSelector(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
