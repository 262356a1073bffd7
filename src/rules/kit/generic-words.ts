import { stem } from './content-words.ts';

/**
 * Words that fit a reply to anybody: those of service desks, of hosts who thank for a review, and
 * of applause. A reply made of them and of common words says nothing of its own.
 */
const lists = {
  feedback: `feedback review rating rate star recommend recommendation suggestion suggest input opinion
    comment remark query question concern issue problem matter complaint grievance inconvenience trouble
    hassle experience thought idea insight valuable value important importance utmost note`,
  service: `service support team staff crew care customer client user guest visitor member community app
    application product website site platform store page profile account business company brand management
    department developer development tech technical specialist expert representative agent social media
    relevant respective dedicated concerned internal`,
  contact: `assist assistance detail information info screenshot number email mail e-mail mobile phone
    whatsapp registered username reference ticket message direct inbox chat contact reach connect touch
    drop shoot send submit raise fill form link section centre center helpdesk helpline portal faq option
    menu tap icon subject line mention via below above following live online request clicking click
    picture setting settings attach quote elaborate elaborating speak talk discuss writing written`,
  remedy: `resolve resolution address fix sort rectify clarify explain investigate check looking closer
    step steps setting reinstall uninstall clear cache cookies data restart relaunch retry device internet
    connection connectivity stable ensure network latest version update try again troubleshoot error
    installed proper properly correct necessary required follow procedure process`,
  regret: `sorry regret apologize apologise apology apologies sincere unfortunate disappointed
    disappointing disappointment dissatisfied unpleasant frustrating frustration upset sad concerned hurt
    understand inconvenienced cause caused face faced occur happen occurred persist continue remain
    encounter suppose supposed possible situation circumstance case delay bear bearing accept intend`,
  thanks: `thank thanks thankful gratitude grateful appreciate appreciation glad pleased pleasing delighted
    delight thrilled overjoyed excited exciting ecstatic moon honoured honored humbled privilege pleasure
    happy cheers blessed welcome welcoming enjoy satisfied satisfaction pleasant wonderful fantastic
    excellent perfect positive negative kind sweet warm lovely heartfelt trust loyal loyalty patience
    patient cooperation co-operation confidence faith generous special word smile`,
  promise: `improve improvement better best enhance enhancement continuous constant strive striving thrive
    commit commitment committed dedication hard effort assure rest forward future soon shortly earliest
    promptly prompt immediate asap priority feature roadmap stay tuned keep regard consider consideration
    implement incorporate upcoming expect expectation meet exceed level high standard quality serve deliver
    provide offer share allow able unable pass forwarded notify inform motivate encourage earn deserve goal
    mission vision promise hope wish sure exactly definitely certain certainly absolutely always constantly
    grow growth learn feel free hesitate convenience aim turn around`,
  visit: `visit stay choose choosing chose choice return come back book booking hearing hear listen listening
    meal event trip ahead near`,
  applause: `awesome amazing incredible inspiring inspiration inspirational insightful informative thoughtful
    brilliant outstanding stunning gorgeous beautiful powerful valid spot post content article read reading
    piece video reflection perspective message story journey topic highlight reminder strong congratulations
    congrats kudos bravo true agree respect admire shine rock legend queen king goals vibes energy gift
    resonate relate needed must lesson leadership leader value`,
  filler: `dear hello greetings namaste sir madam customer regarding regards concerning related pertaining
    however therefore also additionally additional further furthermore meanwhile otherwise currently already
    yet once soon later ever such including either another given taken bring attention attend mind hand far
    longer wait complete start end full whole entire part point different various several lot bunch bit kind
    sort moment minute while meantime shall may might kindly please really truly highly greatly deeply
    extremely sincerely dearly quickly easily simply totally fully completely believe seem sound notice
    realize understand receive respond response reply responding allow become remain help helpful useful
    reason behind within regard respect mean means counts play role touch heart light way recent recently
    well one put went done doing made making taking letting bringing giving having being known shown passed
    aware top action honest honestly chance voice private order show add seriously serious opportunity safety
    inclusive accessible inclusion diversity diverse respectful welcoming environment space place news
    massive massively change difference web world safe friend friends family eye matter matters wish wishing prayers whatever whenever anytime`,
} satisfies Record<string, string>;

const stems = new Set(
  Object.values(lists)
    .flatMap((list) => list.trim().split(/\s+/))
    .map(stem),
);

/** Whether a word, in lower case, fits a reply to anybody. */
export const isGeneric = (word: string): boolean => stems.has(stem(word));
