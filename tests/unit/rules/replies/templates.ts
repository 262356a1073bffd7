interface Reply {
  readonly text: string;
  readonly answers: string;
}

/** Replies that service desks, hosts, and followers paste, each under something particular. */
export const templates: readonly Reply[] = [
  {
    text: 'Dear Guest, thank you for choosing to stay with us and for sharing your comments. We are delighted that you enjoyed our facilities and we look forward to welcoming you back in the near future.',
    answers: 'The pool was freezing but the girl on reception found us a kettle and two blankets.',
  },
  {
    text: 'Hello, we take all feedback seriously and would like the opportunity to discuss this further. Please email guestrelations@example.com at your earliest convenience.',
    answers: 'The bed in room 212 had no slats.',
  },
  {
    text: 'We understand your frustration and apologize for any inconvenience this may have caused. Rest assured our team is looking into it and will get back to you shortly.',
    answers: 'Third time this week the bus drove past me at Elm Street.',
  },
  {
    text: 'Thanks for reaching out! Please visit our help centre for more information.',
    answers: 'Does the blue one come in a wide fit?',
  },
  {
    text: 'Great insights! Thanks for sharing.',
    answers: 'For ten years I hid that I could not read music.',
  },
];

/** Replies that could only be written under what they answer. */
export const particularReplies: readonly Reply[] = [
  {
    text: 'Sorry about the kettle, Dan. Room 12’s is new since this morning, and I’ve told Asha to check the other three.',
    answers: 'The kettle in room 12 is broken.',
  },
  {
    text: 'We’ve refunded the second payment, it should be back on your card by Friday.',
    answers: 'I have paid twice for the same ticket.',
  },
  {
    text: 'The 3.2 update broke it. Turn off dark mode and it opens; the fix is out on Tuesday.',
    answers: 'The app crashes when I open it.',
  },
  { text: 'Thank you, that really helped.', answers: 'Restart the router after the update.' },
  { text: 'Hope you feel better soon!', answers: 'Day four of flu, I have run out of tea.' },
];
