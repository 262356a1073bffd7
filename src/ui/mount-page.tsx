import { type ComponentChild, render } from 'preact';
import { languageAttributes, localize, type MessageName } from './i18n.ts';

/** Renders an extension page into its `<main id="app">`, in the interface's language. Throws where the page has none. */
export function mountPage(view: ComponentChild, title: MessageName): void {
  const main = document.getElementById('app');
  if (main === null) throw new Error('This page has no element with the id "app" to show itself in.');
  const { documentElement: page } = document;
  Object.assign(page, languageAttributes());
  document.title = localize(title);
  render(view, main);
}
