import type { ParsedText } from '../../text/parsed-text.ts';

const illness = new Set(
  `cancer chemo chemotherapy tumor tumour lymphoma leukemia leukaemia diagnosed diagnosis diagnoses
  remission relapse relapsed biopsy radiotherapy surgery hospital ward stroke seizure seizures epilepsy
  dementia alzheimer's parkinson's lupus fibromyalgia arthritis endometriosis migraine migraines diabetes
  diabetic asthma crohn's colitis ibs sclerosis chronic flare fatigue covid insomnia depression depressed
  depressive anxiety anxious panic bipolar ptsd ocd adhd autism anorexia bulimia miscarriage ivf infertility
  rehab sober sobriety addiction meds medication antidepressants symptoms illness disabled disability
  wheelchair dialysis transplant scan scans consultant oncologist`.split(/\s+/),
);

/** Whether somebody tells of an illness: of their own, or of people near them. */
export const isAboutIllness = (text: ParsedText | null): boolean =>
  text?.words.some(({ lower }) => illness.has(lower.replaceAll('’', "'"))) === true;
