import { type Context, context, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api';
import { recordingContext, tracer } from './telemetry/spans.ts';

type Waiting<Asked, Answer> = {
  asked: Asked;
  /** Of whoever asks. */
  context: Context | undefined;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
};

const unhurriedMs = 25;

/**
 * Asks together what is asked at the same moment: a store charges far more for a command than for what is in it. What is asked while
 * one command is under way waits for its end, so that the busier it is, the more goes in one. A command that takes long holds up no
 * other for more than 25 ms.
 *
 * In the trace of the first who has one it is that one's step; in the traces of the others a span `gathered` links to it.
 *
 * @param askTogether gives for each its answer or its error, in the order asked
 * @param most in one command
 */
export function gather<Asked, Answer>(
  askTogether: (asked: readonly Asked[]) => Promise<readonly (Answer | Error)[]>,
  most = 500,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let next: 'none' | 'soon' | 'after another' = 'none';

  function sendNext(): void {
    const sent = waiting.slice(0, most);
    waiting = waiting.slice(most);
    next = 'none';
    if (sent.length === 0) return;
    next = 'after another';
    let over = false;
    const goOn = (): void => {
      if (over) return;
      over = true;
      clearTimeout(hurry);
      sendNext();
    };
    const hurry = setTimeout(goOn, unhurriedMs);
    const [first = ROOT_CONTEXT, ...others] = sent.flatMap((each) => each.context ?? []);
    const spans = others.map((other) => spanBeside(first, other));
    void context
      .with(first, () => askTogether(sent.map(({ asked }) => asked)))
      .then(
        (answers) => sent.forEach((each, n) => settle(each, answers[n] as Answer | Error)),
        (error: unknown) => sent.forEach(({ reject }) => reject(error)),
      )
      .finally(() => {
        for (const span of spans) span.end();
        goOn();
      });
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, context: recordingContext(), resolve, reject });
      if (next !== 'none') return;
      next = 'soon';
      // Whatever else this turn of the event loop asks for goes along.
      setImmediate(sendNext);
    });
}

function spanBeside(first: Context, other: Context): Span {
  const leader = trace.getSpanContext(first);
  return tracer().startSpan('gathered', { links: leader ? [{ context: leader }] : [] }, other);
}

function settle<Asked, Answer>({ resolve, reject }: Waiting<Asked, Answer>, answer: Answer | Error): void {
  if (answer instanceof Error) reject(answer);
  else resolve(answer);
}
