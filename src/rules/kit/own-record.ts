/** How people in office speak of their own record, whatever was asked. */
export const ownRecord: readonly string[] = [
  'under this|our|my|the government|administration|council|leadership|party|watch|plan|mayor|presidency|management',
  'this|our|my|the government|administration|council|party has|is|are|have|will|continues|remains deliver|delivered|delivering|investing|invested|committed|clear|spending|spent|building|built|cutting|cut|creating|created|taking|working|standing|doing',
  "i'm|i_am|we're|we_are|am|are|remain so|very|incredibly|immensely|rightly? proud of|that|to",
  'our|my|that|this|strong|proud|a record of|on|and|speaks|is|<comma>|<end>',
  "we've|we_have|i've|i_have already|now|also|always? invested|delivered|built|created|cut|secured|doubled|tripled|championed|fought|stood|voted|put",
  'more has|have|is|was been|being? invested|spent|built|done|created|delivered',
  'record levels|level|investment|funding|numbers|amount|amounts|sums|spending',
  'more than any|ever|at previous|other|before|time|government|in|any',
  'in|for a generation|decades',
  "i'll|i_will|we'll|we_will|will|to|and|continue_to|i always|never|keep|continue|not|stop fighting|fight|working|work|standing|stand|delivering|deliver|championing|speaking|stop",
  'fight|fighting|deliver|delivering|stand|standing|work|working|speak|speaking|stood|fought up|hard|tirelessly|day_and_night? for|with local|hard-working|hardworking|working|ordinary|our|the|families|people|residents|every|everyone|communities',
  'hard-working|hardworking|working|ordinary|decent families|people|taxpayers|folk|men',
  'our|my|the long-term|ambitious|economic|clear? plan|agenda|vision|mission|priorities is|for|will|to|are|of',
  'at the heart of everything|our|this|what',
  'on|is|are|stay|remain the? side|right|track|of side|track|of|working',
  'previous|last|other|opposition government|administration|party|council|lot|side left|failed|did|voted|opposed|would|has',
];
