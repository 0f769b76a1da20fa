import { fieldPlace } from './fieldPlace.ts';
import { quotationFinding } from './quotationFindings.ts';
import type { Rule } from './rule.ts';

export const quotationMismatch: Rule = {
  id: 'quotation-mismatch',
  trigger:
    'A quotation under quotes does not stand word for word in the source it names. Ellipses and [editor’s words] split it into parts, each checked. A part of fewer than four words can be checked only where the source sets exactly these words in quotation marks itself.',
  mend: 'Quote the words as the source prints them, at least four in a row; the message names the first word at which they part.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      event.data.claims.forEach(({ quotes }, i) => {
        quotes.forEach(({ text, source }, j) => {
          const prints = content.fingerprints.get(source);
          const finding = prints && quotationFinding(text, source, prints);
          if (finding)
            report(
              event,
              fieldPlace(event, ['claims', i, 'quotes', j, 'text'], text)(finding.offset),
              finding.message,
              finding.tip,
            );
        });
      });
    }
  },
};
