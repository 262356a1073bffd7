import type { Source } from './rule.ts';

/** Sources that several rules cite. A source that one rule cites is in that rule. */
export const politeness: Source = {
  title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  url: 'https://aclanthology.org/P13-1025/',
};
export const receptiveness: Source = {
  title: 'Yeomans, Minson, Collins, Chen & Gino 2020, Conversational receptiveness',
  url: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
};
/**
 * Our own count in the data of `receptiveness`: the mean rating of the replies with a cue, found by
 * a regular expression, minus the mean of those without, in standard deviations. A correlation, not
 * a cause.
 */
export const ratedReplies: Source = {
  title: 'Our count in the 2,860 rated replies published with Yeomans et al. 2020',
  url: 'https://osf.io/2n59b/',
};
export const awry: Source = {
  title: 'Zhang et al. 2018, Conversations gone awry',
  url: 'https://aclanthology.org/P18-1125/',
};
export const persuasion: Source = {
  title: 'Stephen, Sciandra & Inman 2015, Is it what you say or how you say it?',
  url: 'https://ssrn.com/abstract=2683314',
};
export const adContent: Source = {
  title: 'Lee, Hosanagar & Nair 2018, Advertising content and consumer engagement on social media',
  url: 'https://ssrn.com/abstract=2290802',
};
export const webWriting: Source = {
  title: 'Morkes & Nielsen 1997, Concise, scannable and objective: how to write for the web',
  url: 'https://www.nngroup.com/articles/concise-scannable-and-objective-how-to-write-for-the-web/',
};
export const brandPosts: Source = {
  title: 'de Vries, Gensler & Leeflang 2012, Popularity of brand posts on brand fan pages',
  url: 'https://doi.org/10.1016/j.intmar.2012.01.003',
};
/** Its survey asked for eleven marks of a human voice. */
export const humanVoice: Source = {
  title: 'Kelleher & Miller 2006, Organizational blogs and the human voice',
  url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x',
};
/** Brands get a human voice by words that are personal, informal, and inviting. */
export const humanWords: Source = {
  title: 'Liebrecht, Tsaousi & van Hooijdonk 2021, Linguistic elements of conversational human voice',
  url: 'https://doi.org/10.1016/j.jbusres.2021.03.050',
};
export const mentions: Source = {
  title: 'boyd, Golder & Lotan 2010, Tweet, tweet, retweet',
  url: 'https://doi.org/10.1109/HICSS.2010.412',
};
export const registers: Source = {
  title: 'Biber 1988, Variation across speech and writing',
  url: 'https://doi.org/10.1017/CBO9780511621024',
};
/** Corrected in 2025, its conclusions kept: https://doi.org/10.1037/pspi0000491 */
export const followUps: Source = {
  title: 'Huang, Yeomans, Brooks, Minson & Gino 2017 (corrected 2025), It doesn’t hurt to ask',
  url: 'https://doi.org/10.1037/pspi0000097',
};
export const favours: Source = {
  title: 'Althoff, Danescu-Niculescu-Mizil & Jurafsky 2014, How to ask for a favor',
  url: 'https://arxiv.org/abs/1405.3282',
};
export const talkToMe: Source = {
  title: 'Burke, Joyce, Kim, Anand & Kraut 2007, Introductions and requests',
  url: 'https://kilthub.cmu.edu/articles/journal_contribution/Introductions_and_Questions_Rhetorical_Strategies_that_Elicit_Response_in_Online_Communities/6470183',
};
export const linksAndReach: Source = {
  title: 'Ordinal 2026, LinkedIn link penalty study (by a vendor)',
  url: 'https://www.tryordinal.com/blog/linkedin-link-penalty-study',
};
export const crisisWords: Source = {
  title: 'Centers for Disease Control and Prevention 2018, Crisis and emergency risk communication',
  url: 'https://www.cdc.gov/cerc/media/pdfs/CERC_Introduction.pdf',
};
export const accessiblePosts: Source = {
  title: 'Idaho State University, Accessibility: social media',
  url: 'https://www.isu.edu/accessibility/make-things-accessible/social-media/',
};
export const accessibleEmoji: Source = {
  title: 'University of Kentucky, Digital accessibility: social media',
  url: 'https://ada.uky.edu/digital-accessibility/social-media',
};
export const concreteWords: Source = {
  title: 'Packard & Berger 2021, How concrete language shapes customer satisfaction',
  url: 'https://doi.org/10.1093/jcr/ucaa038',
};
