import type { KeptEntry } from './entry.ts'

/** Words for options and for what a book of them earns, risks and costs. */
export const bookTerms = [
  {
    term: 'Credit',
    also: [],
    definition: 'What the sold legs of the condor bring in, less what the bought ones cost.',
  },
  {
    term: 'Max loss',
    also: ['maximum loss'],
    definition: 'The most the condor can lose at its expiry: the wider wing less the credit.',
  },
  {
    term: 'Premium',
    also: [],
    definition: 'The price paid for an option that is bought, or taken for one that is sold.',
  },
  {
    term: 'Hedge cost',
    also: [],
    definition: 'Premium of the hedge’s options and the value of its ETP shares. A future costs nothing to enter.',
  },
  {
    term: 'Strike',
    also: [],
    definition: 'The level of the index at which an option begins to pay at expiry.',
  },
  {
    term: 'Short strike',
    also: ['short put', 'short call'],
    definition: 'The strike of a sold option: between the two of them the condor keeps its credit.',
  },
  {
    term: 'Wing',
    also: [],
    written: ['wing', 'wider wing'],
    definition: 'The stretch from a short strike to the bought strike beyond it, which ends the loss on that side.',
  },
  {
    term: 'Break-even',
    also: ['breakeven'],
    definition:
      'A level of the index at which the condor neither earns nor loses at expiry: a short strike and the credit.',
  },
  {
    term: 'Probability of profit',
    also: ['POP'],
    definition:
      'The chance of settling between the break-evens as option prices have it. It is a price of risk, not a forecast.',
  },
  {
    term: 'Implied move',
    also: ['expected move'],
    definition:
      'How far the index moves by the expiry in one standard deviation, as at-the-money options price it: index × volatility × √time.',
  },
  {
    term: 'Standard deviation',
    also: ['SD'],
    definition:
      'The usual size of a move. In a normal distribution about two outcomes in three lie within one of it, nineteen in twenty within two.',
  },
  {
    term: 'Delta',
    also: [],
    definition:
      'What a price gains for a point of the underlying. Of an option also, roughly, its chance to end in the money.',
  },
  {
    term: 'Gamma',
    also: [],
    definition: 'How much delta changes for a point of the underlying.',
  },
  {
    term: 'Theta',
    also: [],
    definition: 'What a position gains in a day by time alone, SPX and VIX unchanged; below 0 where time costs.',
  },
  {
    term: 'Decay',
    also: [],
    definition: 'The part of theta that comes from an option nearing its expiry, its forward and volatility unchanged.',
  },
  {
    term: 'Vega',
    also: [],
    definition: 'What a price gains when volatility rises by a point.',
  },
  {
    term: 'Net vega',
    also: [],
    definition: 'The one-factor vega of condor and hedge together.',
  },
  {
    term: 'Hedge ratio',
    also: [],
    definition: 'Units of the hedge for each unit of what it protects.',
  },
  {
    term: 'Margin',
    also: ['Reg-T margin'],
    definition: 'Money held back as security while a position is open. It is not a cost.',
  },
  {
    term: 'Overlay',
    also: [],
    definition:
      'A hedge laid over the condor. In BW its first part, calendar or diagonal spreads; the other is the tail.',
  },
  {
    term: 'Tail hedge',
    also: [],
    written: ['tail hedge', 'tail'],
    definition: 'A hedge that pays in a crash and costs little by little until then.',
  },
  {
    term: 'Put spread and call spread',
    also: [],
    written: ['put spread', 'call spread'],
    definition:
      'An option bought and one of the same kind sold at another strike of the same expiry: both gain and loss have an end.',
  },
  {
    term: 'At the money',
    also: ['at-the-money'],
    definition:
      'Of an option: its strike near the forward. Out of the money it would pay nothing there, in the money it would.',
  },
  {
    term: 'Expiry',
    also: ['settlement'],
    definition: 'The day and hour at which a contract is settled in cash and ends.',
  },
  {
    term: 'Bid-ask width',
    also: [],
    definition: 'The distance between the prices one can sell and buy at; half of it is paid on each trade.',
  },
  {
    term: 'Leg',
    also: [],
    definition: 'One contract of a position, in its quantity, bought or sold.',
  },
  {
    term: 'Rebalance',
    also: [],
    written: ['rebalance'],
    definition: 'Sizing the hedge afresh where the market stands.',
  },
] as const satisfies readonly KeptEntry[]
