/**
 * Words of brochures that praise without saying anything, and plain words for them. Each is
 * innocent alone: many together, with nobody who says "I", are a brochure.
 */
export const luxuryWords: Readonly<Record<string, string>> = {
  oasis: 'quiet place',
  'haven|sanctuary|retreat|hideaway|escape': 'place to rest',
  'tranquillity|tranquility|serenity': 'quiet',
  'tranquil|serene': 'quiet',
  'timeless|timelessly': 'classic',
  'elegance|sophistication|refinement|opulence|luxury|grandeur': 'comfort',
  'elegant|elegantly|sophisticated|refined|opulent|luxurious|luxuriously|sumptuous|lavish': 'comfortable',
  'contemporary|modernity': 'modern',
  'exquisite|exquisitely|impeccable|impeccably|flawless|flawlessly|immaculate|pristine': 'well made',
  'indulge|indulgence|indulgent|pamper|pampering|decadent': 'treat',
  'nestled|tucked_away': 'near',
  'boasts|boasting': 'has',
  'breathtaking|spectacular|awe-inspiring|mesmerizing|mesmerising|captivating|enchanting|stunning': 'good',
  'unforgettable|memorable|once-in-a-lifetime': 'good',
  'idyllic|picturesque|secluded': 'pretty',
  'immerse|immersive|embark': 'see',
  'unwind|rejuvenate|recharge|reconnect|replenish': 'rest',
  'senses|essence|soul|spirit|harmony|allure|ambience|ambiance|charm': 'feel',
  'craftsmanship|artistry|mastery': 'work',
  'meticulously|thoughtfully|lovingly|expertly|carefully crafted|curated|designed|selected|created|sourced':
    'made',
  'crafted|handcrafted|hand-crafted': 'made',
  'artisanal|artisan': 'handmade',
  'curated|hand-picked|handpicked': 'chosen',
  'bespoke|tailored|personalised|personalized': 'made to order',
  'discerning|exclusive|exclusivity|prestigious': 'for few',
  'redefine|redefined|redefining|reimagine|reimagined|reimagining|reinvented': 'change',
  'effortless|effortlessly': 'easy',
  'perfection|excellence|unrivaled_quality': 'good work',
  'vibrant|dynamic': 'lively',
  'blend|blends|blending|fusion|marries|meets': 'has both',
  'destination|experience|experiences|journey|getaway': 'visit',
  'where style|tradition|nature|comfort|luxury|elegance|heritage|innovation|beauty|flavor|flavour|passion':
    'and',
  'every|each detail|moment|stay|bite|sip|stitch|corner|visit|guest': 'all',
  'passion|heritage|tradition|innovation|vision': 'history',
  'delight|delights|savor|savour': 'enjoy',
};

/** The phrases of `luxuryWords`. */
export const luxuryPhrases: ReadonlySet<string> = new Set(Object.keys(luxuryWords));
