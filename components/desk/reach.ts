import { type Answer, refuse } from '#lib/newsroom/refusal';

/**
 * Asks the house for something and always comes back with an answer: what the network or a failing server throws is
 * said like any other refusal (`out_of_reach`, `out_of_date`, `failed_inside`), so that a form never loses what is in it.
 */
export async function reach<Result extends object>(
  ask: () => Promise<Answer<Result>>,
): Promise<Answer<Result>> {
  try {
    return await ask();
  } catch (error) {
    const { name = '', digest = '' } = error as { name?: string; digest?: string };
    // A redirect is how Next answers an action that leads somewhere else.
    if (digest.startsWith('NEXT_')) throw error;
    if (name === 'UnrecognizedActionError') return refuse('out_of_date');
    return refuse(name === 'TypeError' ? 'out_of_reach' : 'failed_inside');
  }
}
