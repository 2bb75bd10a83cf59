/** The scales of each question, as the server names them. */
export const SCALES: readonly (readonly [question: string, scales: readonly string[]])[] = [
  ["nps", ["0-10"]],
  ["csat", ["1-5", "0-2", "1-7"]],
  ["ces", ["1-5", "1-5-ease", "1-7"]],
];
