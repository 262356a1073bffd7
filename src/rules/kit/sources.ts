import type { Source } from './rule.ts';

/** What several rules rest on. A source only one rule cites stands in that rule. */
export const politeness: Source = {
  title: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  url: 'https://aclanthology.org/P13-1025/',
};
export const receptiveness: Source = {
  title: 'Yeomans, Minson, Collins, Chen & Gino 2020, Conversational receptiveness',
  url: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
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
export const bait: Source = {
  title: 'Facebook newsroom 2017, Fighting engagement bait',
  url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
};
export const brandPosts: Source = {
  title: 'de Vries, Gensler & Leeflang 2012, Popularity of brand posts on brand fan pages',
  url: 'https://doi.org/10.1016/j.intmar.2012.01.003',
};
export const secondPerson: Source = {
  title: 'Cruz, Leonhardt & Pezzuti 2017, Second person pronouns enhance consumer involvement',
  url: 'https://ideas.repec.org/a/eee/joinma/v39y2017icp104-116.html',
};
export const customerReplies: Source = {
  title: 'Packard, Moore & McFerran 2018, (I’m) happy to help (you)',
  url: 'https://summit.sfu.ca/item/17767',
};
export const humanVoice: Source = {
  title: 'Kelleher 2009, Conversational voice, communicated commitment, and public relations outcomes',
  url: 'https://doi.org/10.1111/j.1460-2466.2008.01410.x',
};
export const followUps: Source = {
  title: 'Huang, Yeomans, Brooks, Minson & Gino 2017, It does not hurt to ask',
  url: 'https://doi.org/10.1037/pspi0000097',
};
export const favours: Source = {
  title: 'Althoff, Danescu-Niculescu-Mizil & Jurafsky 2014, How to ask for a favor',
  url: 'https://arxiv.org/abs/1405.3282',
};
export const talkToMe: Source = {
  title: 'Burke, Joyce, Kim, Anand & Kraut 2007, Introductions and requests',
  url: 'https://doi.org/10.1184/R1/6470183',
};
export const changedMinds: Source = {
  title: 'Tan, Niculae, Danescu-Niculescu-Mizil & Lee 2016, Winning arguments',
  url: 'https://arxiv.org/abs/1602.01103',
};
export const clickbaitStudy: Source = {
  title: 'Chakraborty, Paranjape, Kakarla & Ganguly 2016, Stop clickbait',
  url: 'https://arxiv.org/abs/1610.09786',
};
export const constructive: Source = {
  title: 'Kolhatkar & Taboada 2017, Constructive language in news comments',
  url: 'https://aclanthology.org/W17-3002/',
};
export const easyReading: Source = {
  title: 'Pancer, Chandler, Poole & Noseworthy 2019, How readability shapes social media engagement',
  url: 'https://doi.org/10.1002/jcpy.1073',
};
export const accessiblePosts: Source = {
  title: 'Idaho State University, Make social media accessible',
  url: 'https://www.isu.edu/accessibility/make-things-accessible/social-media/',
};
export const accessibleEmoji: Source = {
  title: 'University of Kentucky, Digital accessibility: social media',
  url: 'https://ada.uky.edu/digital-accessibility/social-media',
};
