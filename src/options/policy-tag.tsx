import { languageAttributes, localize } from '../ui/i18n.ts';

/** Marks a setting that the person's organization has set. */
export function PolicyTag() {
  return (
    <span class="tag" {...languageAttributes()}>
      {localize('policyTag')}
    </span>
  );
}
