import type { ComposerSpec, Shortcut } from '../../sites/kit/site.ts';
import { ancestorsOf } from '../dom/ancestors.ts';
import { listenInFrames } from '../dom/frames.ts';
import { holdPost, type SubmitPost } from './hold-post.ts';
import { findSubmitButtons } from './submit-button.ts';

/** The composer whose Post button, shortcut and form are watched. */
export interface PostPresses {
  readonly root: HTMLElement;
  spec(): ComposerSpec;
  /** Asks the person before posting. Returns false where there is nothing to ask. */
  ask(post: SubmitPost): boolean;
}

/**
 * Calls `onPress` each time the person posts, until `signal` aborts; not while `ask` holds the post
 * back.
 */
export function watchPostPresses(
  { root, spec, ask }: PostPresses,
  onPress: () => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const button = findSubmitButtons(root, spec()).find((button) => path.includes(button));
    if (button !== undefined && !holdPost(event, button, ask, onPress)) onPress();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || !isShortcut(event, spec().shortcut)) return;
    if (!event.composedPath().includes(root)) return;
    const button = isChoosingMention(root) ? undefined : findSubmitButtons(root, spec()).find(isEnabled);
    if (!holdPost(event, button, ask, onPress)) onPress();
  };
  const onFormSubmit = ({ target }: Event) => {
    if ([...ancestorsOf(root)].some((ancestor) => ancestor === target)) onPress();
  };
  listenInFrames(root, 'click', onClick, signal);
  listenInFrames(root, 'keydown', onKeyDown, signal);
  listenInFrames(root, 'submit', onFormSubmit, signal);
}

function isShortcut(event: KeyboardEvent, shortcut: Shortcut | undefined): boolean {
  if (event.key !== 'Enter' || event.isComposing || shortcut === undefined) return false;
  const hasMod = event.ctrlKey || event.metaKey;
  return shortcut === 'mod+enter' ? hasMod : !hasMod && !event.shiftKey;
}

const isEnabled = (button: Element) =>
  button.checkVisibility() && !button.matches(':disabled, [aria-disabled="true"]');

/** Whether Enter may be meant for a list of people or tags to mention. */
const isChoosingMention = (root: Element) => root.matches('[aria-activedescendant], [aria-expanded="true"]');
