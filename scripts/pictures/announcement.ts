/** The draft that gets a tip on the screenshots. */
export const announcement =
  'We are thrilled to announce our new opening hours, and there is so much more to come this spring.';
