import { type ComponentChild, render } from 'preact';
import { languageAttributes, localize, type MessageName } from './i18n.ts';

/** Renders an extension page into its `<main id="app">`. Throws if the page has no such element. */
export function mountPage(view: ComponentChild, title: MessageName): void {
  const main = document.getElementById('app');
  if (main === null) throw new Error('This page has no element with the id "app".');
  const { documentElement: page } = document;
  Object.assign(page, languageAttributes());
  document.title = localize(title);
  render(view, main);
}
