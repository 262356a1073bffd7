/** A name for people, made from an id: “weather-report” becomes “Weather report”. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
