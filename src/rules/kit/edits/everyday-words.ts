import { englishWords } from '../../../text/language-words.ts';

/** Everyday words that are no names. Endings such as -s, -ed and -ing are added by `isEveryday`. */
const list = `
able about above accept accident account across act action active add address adult advice afraid afternoon age agree
air all allow alone along already amazing amount angry animal announce announcement answer any apart apartment app appear
apple apply area argue arm army around arrive art article artist ask attack attention aunt award away awesome baby back
bad bag bake bakery ball band bank bar base basic bath beach bean bear beat beautiful beauty because become bed bedroom
beer begin behind believe bell belong below bench benefit beside bet between beyond bike bill bird birth birthday bit bite
black blanket bless block blood blow blue board boat body bone bonus book boot border bore born boss both bother bottle
bottom bowl box boy brain branch brand bread break breakfast breath bridge brief bright bring broke broken brother brown
brush build building burn bus business busy but butter button buy cake call calm camera camp can car card care career
careful carry case cash cat catch cause celebrate celebration cent center chair challenge chance change channel charge
cheap check cheer cheese chicken child children chill chocolate choice choose church circle city claim class clean clear
click climb clock close cloth clothes cloud club coach coast coat code coffee cold collect college color come comfort
comment common community company compare complete computer concert confirm congratulations connect content contest
continue control conversation cook cookie cool copy corner cost cotton couch cough count country couple courage course
cousin cover crazy cream create cross crowd cry culture cup current customer cut cute daily damage dance danger dark date
daughter dead deal dear death decide deep deliver delivery demo depend describe design desk detail dinner dirt discount
discover discuss dish doctor dog dollar door double doubt download draw drawing dream dress drink drive drop dry due dust
duty each ear early earn earth ease easy eat edge egg eight either else email employ empty end energy engine enjoy enough
enter entire entry equal error escape especially event ever every exact exam example excellent except excite exciting
exclusive excuse exercise expect expensive experience explain express extra eye face fact fail fair fall family famous
fan fantastic far farm fast fat father favor favorite fear feed feel feet female fence few field fight fill film final
finally fine finger finish fire first fish fit five fix flag flat flavor flight floor flow flower fly focus folk follow
food foot football for force forest forever forget form former forward four frame free fresh friend front fruit full fun
fund funny furniture future gain game garden gas gate gather gave general gentle get giant gift girl give glad glass goal
gold gone good grab grade grand grandma grandpa grass grateful great green ground group grow growth guarantee guess guest
guide habit hair half hall hand handle hang happen happy hard hat hate head health healthy hear heart heat heavy height
help hero hide high hill hire history hit hold hole holiday home honest honor hope horse hospital host hot hotel hour
house how huge human hundred hungry hurry hurt husband ice idea image imagine important improve include increase
incredible inside instead interest interview introduce invest invitation invite iron issue item jacket job join joke joy
judge juice jump just keep key kick kid kill kind king kiss kitchen knife knock lack lady lake lamp land language large
last late laugh launch law lay lead leader learn least leather leave leg lesson let letter level library lie life lift
light like limit limited line link lip list listen live local lock long lose loss lost loud love lovely low luck lucky
lunch machine mad magic mail main major male manage manager many map mark market marriage match material matter maybe meal
mean measure meat media medicine meet meeting member memory menu mention message metal middle might mile milk million
mind mine minute mirror miss mistake mix model modern moment money month mood moon morning most mother motion mountain
mouth move movie much mum music must nail name narrow nation nature near neck need neighbor nervous never news next nice
night nine nobody noise none normal north nose note notice now number nurse object offer office official often oil okay
old once one online only open option orange order original other out oven over own owner pack page pain paint pair paper
parent park part partner party pass past path patient pay peace pen people perfect perhaps period person pet phone photo
pick picnic picture pie piece pink pizza place plan plane plant plastic plate play please pleasure plenty plus pocket point
police poor popular position possible post pot potato pound pour power practice prefer prepare present press pretty price
pride prince print prize problem process product profit program project promise promote proof proud prove provide public
pull purchase pure purple push put quality quarter queen question quick quiet quit quite race radio rain raise reach read
ready real reason receive recent recipe record red reduce refund refuse register regret regular relax release remember
remind remove rent repair repeat reply report request require respect rest restaurant result return review reward rice
rich ride right ring rise risk river road rock roll roof room root rope rose rough round row rule run rush sad safe safety
sale salt same sand save say scale scary school score screen sea search season seat second secret section see seed seem
sell send sense serious serve service session set seven several shade shake shame shape share sharp she sheet shelf shine
ship shirt shock shoe shop short shot should shoulder shout show shower shut sick side sign signal silent silly silver
simple since sing single sister sit site situation six size skill skin skip sky sleep slip slow small smart smell smile
smoke smooth snow soap soft soil solution solve some son song soon sorry sort soul sound soup south space speak special
speech speed spell spend spoon sport spot spread spring square staff stage stair stamp stand star start state station stay
steal step stick still stock stomach stone stop store storm story straight strange street stress strong student study
stuff stupid style subject success such sudden sugar suggest suit summer sun super supper supply support sure surprise
sweet swim system table tag take talk tall tape taste tax tea teach teacher team tear tell ten tent terrible test text
thank that theater there thick thin thing think third thirsty this thousand three thrill throat through throw thumb
ticket tie tight time tiny tip tire title today together tomorrow tone tonight too tool tooth top total touch tour toward
town toy track trade traffic train travel treat tree trial trick trip trouble truck true trust truth try tune turn twelve
twenty twice two type ugly uncle under understand unit unite until update upon upset urgent use usual vacation value
vegetable very video view village visit voice vote wait wake walk wall want war warm warn wash waste watch water wave way
weak weapon wear weather website wedding week weekend weight welcome well west wet what wheel when where which while
white whole wide wife wild win wind window wine winner winter wish with without woman wonder wonderful wood word work
workshop world worry worse worst worth would wrap write wrong yard year yell yellow yes yet young zero absolute
absolutely actually always anyway beat best better biggest everybody everything happened heard held kept knew known led
left made men met nothing paid ran said sang sat saw seen sent shown slept sold someone sometimes somewhere spoke spent
a am an are as at be by do go he hi if in is it me mine no of oh on or our so to up us was we were his her him its
stood taken taught thought threw told took understood went whatever whoever women won wore wrote written
`;
const words = new Set([...englishWords, ...list.trim().split(/\s+/)]);

/** What a word can lose to become one of the list, and what it then gets back. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
];

/** Whether a word in lower case is an everyday English word, and not a name. */
export function isEveryday(word: string): boolean {
  if (words.has(word)) return true;
  return endings.some(([ending, replacements]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    // "stopped" and "running" double the last letter.
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return [...replacements.map((end) => stem + end), ...single].some((one) => words.has(one));
  });
}
