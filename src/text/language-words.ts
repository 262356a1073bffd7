const words = (list: string): string[] => list.trim().split(/\s+/);

/** Frequent English words that the other languages below do not have. */
export const englishWords = words(`
the and you your yours i'm i've i'll i'd it's that's there's what's let's he's she's don't doesn't didn't can't
won't isn't aren't wasn't couldn't wouldn't shouldn't haven't hasn't we're we've we'll you're you've you'll
they're dont cant im ive thats youre this that these those with from what when where why who which how will
would could should must may might shall have has been being were does did not my our they them their his her
its but if or than then because about into over after before again out up down off only other some any many
much more most very too just now here there all both each every few own same such can get got getting go going
goes gone make makes made know knows think thought thinking see seen look looking looks want wants need needs
use used using find found give gave take took tell told said say says come came work working works feel feels
felt try tried trying ask asked help helped keep let leave left call called good great nice bad best better
right wrong new old big little long high last next first people person man woman guy guys world life day days
year years week weeks time times today tonight tomorrow yesterday morning night home house thing things
something anything nothing everything someone anyone everyone really actually maybe probably still always
never ever even also back around away without through between while until since though although against
thanks thank please sorry hello hey welcome congrats congratulations love loved loving lovely like liked likes
hope hate happy sad lol omg wow yeah yes yep nope okay cool awesome amazing beautiful funny check watch read
click visit buy shop free share follow subscribe video song post question answer wonder free sale deal offer
simple build built tool tools way list easy source search game code text play music side project write written word
words book story food water city school children kids country state car door phone job price learn reader team
power number company service market group health family place part point end line name money room
them she we for are is of by at on an as be do had i`);

/** English words that other languages have too. They count as half the evidence. */
export const sharedWords = words('to a in so no me am as all was will us more come home start super');

/**
 * Frequent words of other languages in Latin letters (with Hindi and Indonesian), without those
 * English shares.
 */
export const otherLanguageWords = words(`
que de la el los las una unos por con para está esta este esto estoy están como más pero su sus lo le les se
del al muy ya yo tu mi sí si todo todos toda cuando hay ser son fue porque qué también nos quiero tiene hoy día
años mejor siempre nunca gracias hola vida mundo eso ese esa donde desde hasta bien solo ni te
não nao um uma com da dos das em na nos mais mas seu sua foi isso ele ela você voce vc eu meu minha tá está pra
muito tem vai ser quem quando aqui agora hoje dia gente obrigado obrigada nem já até só também sem essa esse
des du et est dans pour pas qui sur avec au aux ce cette ces je il elle nous vous ils ma mes sa ses plus ou où
ne sont être avoir fait tout c'est j'ai n'est qu'il d'un d'une l'on je j'en suis très aussi comme même merci
bonjour ça sans leur ont était fait quand rien faire
il gli di della dei delle che è e non per sono più anche mi ti ci alla nel nella questo questa ho hai ha hanno
cosa perché sei tutto tutti fatto quando grazie ciao oggi io lui lei noi loro degli dal dalla sul sulla fare
essere stato molto sempre solo poi qui
der das und ist nicht ich du sie wir ein eine einen einem einer den dem des mit auf für von zu im es sich
auch wie aber oder wenn noch nur schon bei nach aus über hat haben sind wird kann mehr dass mir mich dir dich
mein meine dein kein keine ja nein immer jetzt heute gut vom zum zur als wieder mal doch einfach danke bitte
het een niet ik je dat van voor met zijn maar ook er aan naar nog deze wel geen wat bij dan mijn jij heeft
og och att det som är jag på för inte har av till om så vi du ett kan på ikke jeg til af
nie się jest że na jak ale za tak już dla czy mnie być bir ve bu için çok ben sen değil ama ne gibi
yang dan di ini itu dengan untuk tidak ada dari aku kamu saya kita akan bisa sudah juga ke pada karena lagi aja
udah gak nggak ga engga banget kalau kalo apa siapa semua orang jadi sama mau dia mereka atau tapi hari anda
bapak ibu lebih sangat selamat seperti oleh para dalam tahun bukan masih harus jangan nya sih dong deh kok lah
ya yg dgn utk tdk krn jg sdh dr org gue gw lo lu nih tuh bgt sampai buat biar kak bang terus emang baru pak
hai hain ka ki ko ke se nahi nahin kya kar karo karna karne karte kare aur bhi toh mein mai mei tha thi the hum
tum aap yeh ye woh wo jo kuch sab ab abhi bhai yaar matlab accha acha apna apne apni koi gaya gayi gaye diya
liya kiya liye sath saath wala wale wali jab tab kab kahan kyu kyun kyon kaise itna itni bohot bahut sirf phir
fir lekin agar magar hoga hogi raha rahe rahi rha rhe rhi ho hota hoti hote haan hua hui hue mujhe tujhe usko
isko uska iska inka unka mera mere meri tera tere teri hamare hamara desh log logo modi ji kisi nhi hi tak bas
jai jaise baat dil pe par ek dekh dekho vo ise use unko inko jinko chahiye jata jati sakta sakte karke bola`);

/** More frequent English words, of news, business and talk. They say what a text is about. */
export const moreEnglishWords = words(`
about above across actually afraid ago agree almost alone along already although among amount announce announces
announced announcement annual answers anymore anyway apply applies approach april area areas article august
available avoid away baby became become becomes becoming began begin beginning behind believe below beside beyond
bigger biggest billion birthday bit blog board body bought boy boys break breaking bring brings brother brought
build builds building business businesses calls care careful case cases cause causes certain chance change changed
changes changing charge cheap cheapest check chief choice choose class clean clear client close closed clothes
coffee collection college companies compared complete computer conference consider content continue control cost
costs course court create created creates creating critique current currently customer customers cut cuts damn
data date daughter deals dear death december decide decided decision deep definitely design despite development
difference different difficult dinner dollar dollars done double download downtown dream drink drive dropped due
during each early earnings earth easier east eat education effort eight either else email employee employees
enjoy enough entire especially event events every evening exactly example except excited executive expect expected
experience explain explorer eye eyes face fact failed fall false far faster father favorite february feature
features feedback feeling few field fifth fight figure files finally financial finds fine fire firm fish five fix
fixed floor focus follow following foods foot forget forward found foundation founder four friday friend friends
front fuck fucking full further future gain gains garden gave girl girls given gives giving glad global goal
god gold gone goodbye government ground grow growing growth guess guide gun hair half hand hands handle happen
happened happens hard hardly hate head headline heads hear heard heart heavy height hell helping helps high higher
highest hit hits holding holiday holidays hour hourly hours houses huge human hundred hurt husband idea ideas
imagine immediately important improve improved improves improvement inch income increase increased increases
increasing indeed industry information inside instead interest interested interesting introducing issue issues
item items january job jobs join joined joins journey july june keeping keeps kept key kill kind king knew
knowing knowledge lack lady land large larger largest late lately later latest launch launched launches launching
law lawsuit lead leader leaders leads leaving left legal less lesson letter level lie lies limited linked live
lived lives living local longer looked lose loses losing loss losses lost lots loud lower lowest luck lucky lunch
mad mail main majority making male manage management manager managing march mark market markets married match
matter mean means meant measure media meet meeting meets member members mention message messages middle mile miles
military million mind minute minutes miss missed missing mistake mom monday month monthly months moon mostly mother
mountain mouth move moved moves movie movies moving names nation national near nearly neither network news nice
nine nobody nor north notice november ocean october offers office officer official officials often oil older oldest
onto open opened opening opens opinion opportunity order orders ordinary others otherwise ours outside owner
owners page paid pain paper parent parents park partner partners partnership parts party pass passed past pay
paying payment pays peace perfect perhaps period pick picture pictures piece pieces planning plans plant played
player players playing please pleased poor popular position possible posts pounds powerful practice prepare present
president press pretty previous prices prime probably problem problems process product products profit profits
program progress promise proper protect proud provide provided provides public published pull purchase purpose push
puts quarter quarterly queen questions quick quickly quiet quite race raise raised raises raising ran range rate
rates rather raw reach reached read reader readers reading ready real reality realize reason reasons receive
received recent recently recognizes recommend record red reduced regarding related release released releases
remember remove repeat replied reply report reported reporting reports request required research response rest
result results return returns revenue reveals review reviews rich ride ring rise rises rising risk river road
rock role rooms round rule rules running runs safe safety said sales saturday save saved saves saving saw says
scale school science season second secret secure security seeing seek seem seems sees self sell selling sells
send sends sense sent september serious seriously served serves services setting settings seven several share
shared shares sharing shit shoot short shot should shoulder show showed shows sick sign signed signs similar since
single sister site six size skills skin sleep slow slowly small smart smile snow software sold solution
sometimes somewhere songs soon sort sound sounds south space speak speaks special speech spend spent
spoke sports spring staff stand standing stands started starting starts states station stay steps stock stocks stop
stopped store stories storm straight strange street strong stuck student students studies study stuff stupid success
such sudden suddenly suit summer sun sunday support supported supporting supports sure surprise surprised sweet
system systems table taken takes taking talk talked talking talks tax taxes teach teacher teachers team teams tech
technology tells ten terrible terrific thank theory third thirty thirties thousand thread three throw thursday
ticket tickets tired together tomorrow tonight tool tools top total totally touch toward towards town track trade
train training travel treat tree trees trial tried trip trouble truck true trust truth tuesday turn turned turning
turns twenties twenty twice two type types ugly under understand understanding understood unfortunately union
university unless unlike until update updated updates upon used useful user users uses usual usually value various
vehicle version very veteran via view views village visited visiting visits voice volunteer volunteers vote wait
waiting walk walked walking wall wanted war warm warning watched watching water wear weather website wedding
wednesday weekend weekly weight weird west whatever wheel whenever whether white whole whom whose why wide wife
wild willing win wind window windows wine winner winning wins winter wish wishes within without woke woman
wonderful wood words worked worker workers workplace worlds worried worry worse worst worth wow writes writing
written wrote yards yet young younger yourself youth unveils unveiled slashes therapy cancer breast drug drugs
medicine health healthcare hospital doctor doctors patients virus vaccine climate energy economy economic
inflation investor investors investment invests earn billionaire startup startups funding app apps server laptop
desktop developer developers engineer engineers engineering language learning machine cloud digital internet
web online search engine browser keyboard screen password welcome tmrw gonna wanna gotta kinda dunno yall
y'all ain't lmao haha hahaha idk tbh imo btw pls plz u ur r thx cuz coz cos bro dude mate omg wtf`);

/** Words of Nigerian Pidgin. Most words beside them are English, so each decides more. */
export const pidginWords = words('dey wey una abeg wetin sabi oga wahala pikin comot pere nawa wella');

/**
 * Frequent words of languages that people mix English into: Igbo, Yoruba, Hausa,
 * Twi, Swahili, Tsonga and Moroccan Arabic; and more of German and Hindi.
 */
export const mixedLanguageWords = words(`
sef shey abi joor jare haba na naija
biko nke bu ndi nwa nwanne ihe onye gi anyi unu mere maka eziokwu chukwu kedu ndewo otu obi nnukwu umu oma dika mana
kwa ahu gini ebe aka nne nna igbo ndigbo nwoke nwanyi anyị ị ndị ụmụ ọma bụ ya
fun won awon wa ninu nipa gbogbo olorun eniyan ile omo oba pelu naa yii bawo ese eyin oluwa yoruba yorùbá kì kò ṣe ni
ọ̀rọ̀ ọmọ àti tí ní sí bá fún pé wọn ká jẹ́ ló kan owo iya baba
wani wata wanda kuma sai mutane gida yau jiya sannu allah ameen amin yadda sosai haka amma lafiya madallah wallahi
abin baya dan kai mun suka yake tana nake kake shine ince kullum magana masha'allah mashallah insha alhamdulillah
wo wɔ ne nti yɛ sɛ ɛyɛ yi wei saa paa dɛn ɛno nso aba chale ebi mu
za cha katika yako yangu sana habari asante karibu kesho watu mtu nini huyo huyu sasa bado lakini kama pia kila
wangu wako wote hii leo jambo
swi ku xi mina wena hina vona loko kambe nakona leswi ndzi nga ngopfu swa hikuva exikarhi leyi ti aweh
wach ach kifach bzaf bezaf daba walo walou dyal dial hna nta nti hada hadi chi khoya khouya wlh lah inchallah llah
rak raki ghir 3la 3lik mzyan safi smahli hadchi dik dakchi aslan bladna homa
muss ihn ihm ihr ihre euch uns unser alle alles diese dieser dieses leider endlich gerade etwas nichts viel viele weil
sehr zwischen gegen unter beim morgen abend woche jahr jahre leute wirklich neue neuer neues gibt geht macht haben
wurde werden wird soll sollen mehr ganz ob denn dann hier wo wieso warum zwei drei ohne seit damit ihren seine seiner
bhaiya sahi galat paisa dost zindagi pyar dard khud bina kaam mil milega milta dil baatein baat baate gaana
bolo boli suno dekha gayi rahi hamari tumhara tumhari aaj kal raat din subah`);
