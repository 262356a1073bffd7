import vader from 'vader-sentiment';

export const check = (draft) => vader.SentimentIntensityAnalyzer.polarity_scores(draft);
