import { type ComponentChild, render } from 'preact';

/** Renders an extension page into its `<main id="app">`. Throws where the page has none. */
export function mountPage(view: ComponentChild): void {
  const main = document.getElementById('app');
  if (main === null) throw new Error('This page has no element with the id "app" to show itself in.');
  render(view, main);
}
