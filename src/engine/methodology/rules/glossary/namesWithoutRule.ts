/** Names that the sources drop without a rule: a plain definition and no figure. */
export const namesWithoutRule = [
  {
    term: 'MEV',
    definition: 'Maximal extractable value: what whoever orders the transactions of a block can gain by the order.',
  },
  {
    term: 'AMM',
    definition: 'Automated market maker: a pool that quotes prices by a formula instead of an order book.',
  },
  {
    term: 'DAO',
    definition: 'Decentralised autonomous organisation: a body whose members vote by tokens under rules kept in code.',
  },
  {
    term: 'DeFi',
    definition: 'Decentralised finance: lending and trading by programs on a blockchain.',
  },
  {
    term: 'HFT',
    definition: 'High-frequency trading: automated trading on the scale of microseconds.',
  },
  {
    term: 'DRIP',
    definition: 'Dividend reinvestment plan: dividends buy further shares.',
  },
  {
    term: 'REIT',
    definition: 'Real estate investment trust: a company that holds property and pays out most of its income.',
  },
  {
    term: 'IPO',
    definition: 'Initial public offering: the first sale of a company’s shares to the public.',
  },
  {
    term: 'Market capitalisation',
    definition: 'Share price × shares outstanding.',
  },
  {
    term: 'Multi-signature',
    definition: 'An action that takes the consent of several keys. Beyond the lock on layers (RN-17) nothing follows.',
  },
  {
    term: 'Interest-rate differential',
    definition: 'The difference between the rates of two currencies.',
  },
  {
    term: 'GDP',
    definition: 'Gross domestic product: the value of what an economy makes in a period.',
  },
  {
    term: 'P/E of single names',
    definition: 'A company’s share price over its earnings per share.',
  },
] as const
