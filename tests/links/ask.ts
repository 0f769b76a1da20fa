import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../src/basics/errorCode.ts';

/**
 * What came of asking for an address. `closed` is a server that answers no program, or not today:
 * only a person can tell.
 */
export interface Answer {
  state: 'well' | 'gone' | 'silent' | 'closed';
  /** why, in a few words; empty when all is well */
  why: string;
}

export interface Manners {
  /** who asks, and where to complain */
  userAgent: string;
  /** after how long an answer is no longer waited for */
  timeoutMs: number;
  /** how long to wait before the first repetition; twice as long before the next */
  pauseMs: number;
}

/** Repetitions of a request that had no answer, or one that says to come back later. */
const REPEATS = 2;

/** The longest wait that a server may ask for (`Retry-After`, RFC 9110, 10.2.3). */
const MAX_WAIT_MS = 60_000;

/** The thing is not there any more. */
const GONE = new Set([404, 410]);

/** Not to programs, or not to all countries. */
const CLOSED = new Set([401, 402, 403, 405, 406, 429, 451]);

const mayPass = (status: number): boolean => status === 429 || status >= 500;

function stateOf(status: number): Answer['state'] {
  if (status < 400) return 'well';
  if (GONE.has(status)) return 'gone';
  return CLOSED.has(status) ? 'closed' : 'silent';
}

/** What a network error says, as far as a reader can use it. */
function errorWhy(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = codeOf(cause);
  if (code === 'ENOTFOUND') return 'there is no such host';
  return code === undefined ? 'it cannot be reached' : `it cannot be reached (${code})`;
}

interface Reply {
  answer: Answer;
  /** how long to wait before asking again; `undefined`: there is no use in it */
  again?: number;
}

async function askOnce(url: string, method: 'HEAD' | 'GET', manners: Manners): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'user-agent': manners.userAgent },
      signal: AbortSignal.timeout(manners.timeoutMs),
    });
    // What it says is not needed, only that it is there.
    await response.body?.cancel();
    const { status } = response;
    const state = stateOf(status);
    const answer = { state, why: state === 'well' ? '' : `the server answers ${status}` };
    if (!mayPass(status)) return { answer };
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    return { answer, again: Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : 0 };
  } catch (error) {
    return { answer: { state: 'silent', why: errorWhy(error) }, again: 0 };
  }
}

async function askRepeatedly(
  url: string,
  method: 'HEAD' | 'GET',
  manners: Manners,
): Promise<Answer> {
  let reply = await askOnce(url, method, manners);
  for (let n = 0; n < REPEATS && reply.again !== undefined; n += 1) {
    await wait(Math.max(reply.again, manners.pauseMs * 2 ** n));
    reply = await askOnce(url, method, manners);
  }
  return reply.answer;
}

/**
 * Asks whether an address leads somewhere: for the head alone, and where that is not answered well
 * for the whole, since not every server answers the first.
 */
export async function ask(url: string, manners: Manners): Promise<Answer> {
  const head = await askRepeatedly(url, 'HEAD', manners);
  return head.state === 'well' || head.why === 'there is no such host'
    ? head
    : askRepeatedly(url, 'GET', manners);
}
