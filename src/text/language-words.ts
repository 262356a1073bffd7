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
