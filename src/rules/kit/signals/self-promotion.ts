/** Words of a person who tells an audience where to see, hear, or buy them. */
export const selfPromotion: readonly string[] = [
  "i'll|i_will|i'm|i_am|i'd|we'll|we_will|we're be? live|speaking|joining|appearing|hosting|presenting|interviewed|guest|on|hosting|signing|performing|playing|launching at|on|in|for|about|a|with|the|from|tonight|today|tomorrow|<number>",
  "i'll|i_will|i_am|i'm be? on|at fox|cnn|msnbc|tv|radio|the|air|<name>|<tag>|live|stage|c-span",
  'my|our new|latest|first|second|debut|upcoming|free|full|recent? book|video|episode|podcast|course|channel|newsletter|article|column|op-ed|interview|speech|blog|post|album|single|ep|song|track|talk|webinar|program|programme|masterclass|workshop|guide|ebook|playlist|show|stream|statement|floor_speech|remarks|exhibition|collection|app|system|framework|template|playbook|training|etsy|shop|store',
  'my on|to|in etsy|shop|newsletter|channel|profile|website',
  'my inbox|dms|books|calendar is|are open|always',
  'my clients|listings|programme|students|readers|followers|audience|subscribers|team',
  'featured section',
  'watch|view|see|read|hear|listen_to my|me',
  'subscribers|followers',
  'work with me',
  'book a call|session',
  'limited spots',
  'dm me',
  'link in bio',
  'pre-order|preorder my',
  'i help',
];
