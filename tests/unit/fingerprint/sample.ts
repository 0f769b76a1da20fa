/** Takes out the line ends within paragraphs, which are there for the width of this file. */
const unwrapped = (text: string): string => text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');

/** An invented report, so that the tests have an article to work on. */
export const ARTICLE = unwrapped(`
The ferry line between Larvik and Skagen will stop on 3 March, its owner told reporters on Monday,
after a winter in which 1,240 crossings were called off because of ice and high wind.

“We kept the old ship going for as long as anybody could ask of us,” said Ingrid Vold, who has run
the company since 2009. “The engine is forty-one years old. There are no spare parts left in
Europe, and a new vessel would cost more than $85 million.”

Harbour workers called the decision “deeply unfair” and said they had learned of it from the
radio. A union official, Per Aas, spoke of ‘broken promises’ and asked the regional council to
step in. About 300 people work on the two quays, most of them in early- to mid-career.

The council's spokeswoman didn't rule out a subsidy. She said between 3 and 5 million kroner had
been set aside for coastal traffic, and added: "Nothing has been signed, and nobody should book a
summer holiday on the strength of a rumour."

Passengers took the news calmly. Traffic has fallen by a third since the bridge farther north was
opened, and last year the ships carried 96,500 travellers, against two hundred thousand at the
turn of the century. Lorry drivers, who make up half of the night crossings, will have to drive an
extra four hours.

Vold said the crew would be offered posts on other routes. “Anyone who wants to stay at sea will
stay at sea,” she said. The last departure is planned for half past seven in the evening, with a
brass band on the pier and, weather permitting, fireworks over the fjord.
`);

/** Other words on the same matter, none of which is taken from the report. */
export const RETOLD = unwrapped(`
Ferries will no longer run across the Skagerrak from March onwards. According to the operator,
replacing its worn-out ship is too expensive. Staff at the docks heard about this over the air and
are angry, while politicians hint that public money might still help.
`);
