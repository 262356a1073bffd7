import type { Token } from '../../text/token.ts';
import { fragmentsOf } from '../kit/fragments.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { adContent } from '../kit/sources.ts';
import { toSpan } from '../kit/spans.ts';

const minItems = 3;
/** Fragments in a row of prose may be style; so many are a list. */
const minFragments = 4;

const rule: Nudge = {
  name: 'A catalogue of features',
  question: 'them',
  strength: 0.55,
  why: 'Plain facts such as prices went with less engagement on their own, and with more beside humor or emotion.',
  source: adContent,
  where: { kind: 'post', times: 2, count: { i: { max: 0 }, questions: { max: 0 } } },
  phrases: [
    'feature|features|featuring|includes|including|comes|equipped|specs|specifications|supports|offers|integration|integrations|compatible|waterproof|wireless|battery|warranty|lightweight|durable|adjustable|fast|easy|premium|built-in|delivery|quality|design|support|free',
    'version|versions|import|export|exports|reports|reporting|invoices|login|permissions|dashboard|dashboards|sync|backup|backups|mode|modes|analytics|automation|automations|notifications|templates|widgets|plugins|api|csv|pdf|editor|calendar|tracking|encryption|storage|history|settings|themes|multi-currency|two-step|real-time|cloud-based|unlimited|offline|shortcuts|filters',
    'sensor|camera|screen|display|charging|zip|pockets|pocket|straps|strap|hood|lining|mesh|frame|handle|lid|compartment|compartments|leather|steel|aluminium|aluminum|cotton|washable|foldable|reversible|rechargeable|dishwasher|non-stick|anti-slip',
    'bedrooms|bedroom|bathroom|bathrooms|en-suite|parking|garage|balcony|terrace|pool|gym|spa|wifi|wi-fi|air-conditioning|double-glazing',
  ],
  detect: ({ text, excluded }) => {
    const bullets = text.sentences.filter(({ firstToken }) => isBullet(text.tokens[firstToken]));
    const fragments = fragmentsOf(text);
    const others = text.sentences.filter(({ firstToken }) => !excluded.has(firstToken)).length;
    const items = bullets.length < minItems && fragments.length >= minFragments ? fragments : bullets;
    return items.length < minItems || (items === fragments && items.length * 2 < others)
      ? null
      : { spans: items.map(toSpan), amount: matchAmount(items.length / 2) };
  },
  what: 'From “{quote}” on, this lists what it has.',
  suggestion: 'Pick one and say what somebody does with it.',
  alternative: {
    what: '“{quote}” starts a list of features, without anybody who uses them.',
    suggestion: 'Keep the one that people ask about most, and tell who it helped.',
  },
};
export default rule;

function isBullet(token: Token | undefined): boolean {
  if (token === undefined || (token.breaks === 0 && token.start > 0)) return false;
  return token.kind === 'emoji' || /^[-*•·–—+✓]/.test(token.lower);
}

export const examples: Examples = {
  flags: [
    'The new chair:\n«- folds flat»\n«- waterproof seat»\n«- lightweight frame»',
    'It comes with\n«• wireless lamp»\n«• long battery»\n«• free case»',
    'Features\n«✅ Fast delivery»\n«✅ Built-in tray»\n«✅ Two-year warranty»',
    'Version 4 is out. «Split invoices.» «Scheduled reports.» «Two-step login.» «Audit history.»',
  ],
  passes: [
    'Rain. Mud. Wet socks. Soup. Bed.',
    'Moved in today and there is no wifi. No kettle. Cold bedroom. Bliss.',
    'It folds flat, so you can take it on the tram.',
    'Lentil soup\n- red lentils\n- an onion\n- two carrots\nFry the onion with cumin; fast and good.',
    'To do:\n- feed the cat\n- call Ana\n- sleep',
    'Which would you drop?\n- wireless lamp\n- long battery\n- free case',
  ],
};
