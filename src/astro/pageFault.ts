import { nameMaking } from '../basics/whileMaking.ts';

// The pages of a build are bundled apart from the program that makes them, so the two share no
// module and no variable. They share the request, to which an error is tied here.
const FAULT = Symbol.for('dateline.fault');

/** An error with the page that was being made, by its path below the home of the site. */
export const withPage = (error: unknown, address: string): Error =>
  nameMaking(error, `the page ${new URL(address).pathname}`);

/** Leaves an error with the request of the page that could not be made. */
export const leaveFault = (request: Request, error: Error): boolean =>
  Reflect.set(request, FAULT, error);

/** The error that was left with a request. */
export const faultOf = (request: Request): unknown => Reflect.get(request, FAULT);
