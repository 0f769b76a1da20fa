import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { absentClaims } from '../parse/layers.ts';
import { didYouMean, nearest } from '../parse/nearest.ts';
import { placeAt } from '../parse/places.ts';
import { replacing } from '../problems/mend.ts';
import type { Mend } from '../problems/mend.ts';
import { FILE_START } from '../problems/problem.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { entryLinkOf, LINKED_KINDS, linkedKind, meansEntry } from '../schema/entryLink.ts';
import type { LinkedKind } from '../schema/entryLink.ts';
import { KINDS } from '../schema/kinds.ts';
import { shown } from '../schema/problemOfField.ts';
import { presentId } from './presentId.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What is wrong with a link, and what to do about it. */
interface Wrong {
  message: string;
  tip: string;
  /** the part of the address that another has taken the place of, and that one */
  moved?: readonly [was: string, now: string];
}

const FORM = `Write ${LINKED_KINDS[0]}/<id>, with one of: ${LINKED_KINDS.join(', ')}.`;

const write = (address: string): string => `Write ${address}.`;

/** An address without what addresses of pages and files have and links to entries have not. */
function bare(address: string): { names: string[]; claim: string | undefined } {
  const [path = '', claim] = address.replace(/^(?:\.{0,2}\/)+/, '').split('#', 2);
  const names = path
    .replace(/\/$/, '')
    .replace(/\.(?:md|yaml)$/, '')
    .split('/');
  return { names, claim };
}

const addressOf = (kind: LinkedKind, id: string, claim: string | undefined): string =>
  claim === undefined ? `${kind}/${id}` : `${kind}/${claimAddressOf(id, claim)}`;

/** A link that names no kind: an id alone, or a claim of the event in which it stands. */
function withoutKind(
  content: Content,
  address: string,
  id: string,
  claim: string | undefined,
  own: string,
): Wrong {
  const message = `Unexpected link “${shown(address)}”, expected a kind of entry before the id`;
  if (id === '' && claim !== undefined)
    return { message, tip: write(addressOf('events', own, claim)) };
  const kind = LINKED_KINDS.find(
    (each) => content.ids[each].has(id) || presentId(content, each, id) !== undefined,
  );
  if (kind) return { message, tip: write(addressOf(kind, id, claim)) };
  const near = nearest(id, [...content.ids.events]);
  return { message, tip: near === undefined ? FORM : write(addressOf('events', near, claim)) };
}

/** What is wrong with the id of an entry in a link. */
function wrongId(content: Content, kind: LinkedKind, id: string): Wrong | undefined {
  if (content.ids[kind].has(id)) return undefined;
  const { type } = KINDS[kind];
  const present = presentId(content, kind, id);
  if (present !== undefined)
    return {
      message: `Unexpected link to ${type} “${shown(id)}”, which is now called “${present}”`,
      tip: write(`${kind}/${present}`),
      moved: [`${kind}/${id}`, `${kind}/${present}`],
    };
  const near = nearest(id, [...content.ids[kind]]);
  return {
    message: `Unexpected link to ${type} “${shown(id)}”, which does not exist`,
    tip: didYouMean(near && `${kind}/${near}`, `Add it under content/${kind}/, or correct the id.`),
  };
}

/** What is wrong with the claim in a link to an event. One whose words had to go is none. */
function wrongClaim(
  { content, events }: RuleContext,
  id: string,
  claim: string,
): Wrong | undefined {
  const event = events.get(id);
  const address = claimAddressOf(id, claim);
  if (!event || content.claimFiles.has(address) || absentClaims(content).has(address))
    return undefined;
  const { claims } = event.data;
  const there = [...claims, ...event.removedClaims];
  if (there.some((one) => one.id === claim)) return undefined;
  const present = claims.find(({ aliases }) => aliases.includes(claim))?.id;
  if (present !== undefined)
    return {
      message: `Unexpected link to claim “${shown(claim)}”, which is now called “${present}”`,
      tip: write(addressOf('events', id, present)),
      moved: [`#${claim}`, `#${present}`],
    };
  const near = nearest(
    claim,
    claims.map((one) => one.id),
  );
  return {
    message: `Unexpected link to claim “${shown(claim)}”, which event “${id}” does not have`,
    tip: didYouMean(near && addressOf('events', id, near), 'Name a claim of that event.'),
  };
}

/** What is wrong with a link that is meant for an entry. */
function wrongLink(context: RuleContext, address: string, own: string): Wrong | undefined {
  const { content } = context;
  const { names, claim } = bare(address);
  const [name = '', id, ...more] = names;
  if (id === undefined) return withoutKind(content, address, name, claim, own);
  const kind = linkedKind(name);
  if (more.length > 0) return { message: `Unexpected link “${shown(address)}”`, tip: FORM };
  const near = linkedKind(nearest(name, LINKED_KINDS) ?? '');
  if (!kind)
    return {
      message: `Unexpected “${shown(name)}” in a link, expected one of: ${LINKED_KINDS.join(', ')}`,
      tip: didYouMean(near && addressOf(near, id, claim), FORM),
    };
  const wrong = wrongId(content, kind, id);
  if (wrong) return wrong;
  if (claim !== undefined && kind !== 'events')
    return {
      message: `Unexpected “#${shown(claim)}” in a link to ${KINDS[kind].type} “${id}”`,
      tip: write(addressOf(kind, id, undefined)),
    };
  const ofClaim = claim === undefined ? undefined : wrongClaim(context, id, claim);
  if (ofClaim || entryLinkOf(address)) return ofClaim;
  return {
    message: `Unexpected link “${shown(address)}”, expected <kind>/<id>`,
    tip: write(addressOf(kind, id, claim)),
  };
}

/** What puts the new part of an address into a link in the place of the old one. */
function mendOf({ text }: Entry<unknown>, { position }: Link, { moved }: Wrong): Mend[] {
  const start = position?.start.offset ?? 0;
  const at = text.slice(start, position?.end.offset).lastIndexOf(moved?.[0] ?? ' ');
  return moved && at > 0 ? [replacing(placeAt(text, start + at), ...moved)] : [];
}

export const unknownLink: Rule = {
  id: 'unknown-link',
  check: (context, report) => {
    for (const entry of [...context.content.events, ...context.content.sources]) {
      visit(entry.body, 'link', (link) => {
        const { url, position } = link;
        const wrong = meansEntry(url) ? wrongLink(context, url, entry.id) : undefined;
        if (!wrong) return;
        const { line, column } = position?.start ?? FILE_START;
        const fix = mendOf(entry, link, wrong);
        const place = { line, column, ...(fix.length > 0 && { fix }) };
        report(entry, place, wrong.message, wrong.tip);
      });
    }
  },
};
