/** About 4.6 KB as agents send it: prose, a table, code, a log, with an entity every few lines. */
export const typicalText = [
  'Dear team, the customer wrote again about the order that she placed last Tuesday, and asks when it will be sent.',
  'Her address for the answer is desk@example.com; she would rather be called at +49 30 901820 in the morning.',
  'The invoice of 1.299,00 EUR (number 2026-11-0042) is due on 30/11/2026, and the amount was split in 3 parts.',
  '| item | 4711 | 12 | 18.50 | 222.00 | shipped 2026-11-21 | tracking 9400111899223197428490 |',
  'function total(items: Item[]): number { return items.reduce((sum, { price, count }) => sum + price * count, 0) }',
  '2026-11-21T09:30:00.123Z INFO request 550e8400-e29b-41d4-a716-446655440000 took 12.4 ms from 93.184.216.34',
  'Wir überweisen den Betrag auf DE89 3704 0044 0532 0130 00, sobald die Ware geprüft ist; das dauert zwei Tage.',
  'Please do not forget that the meeting has moved to room 204 on the second floor, at half past ten on Friday.',
  '{"user_id":"u-8812737","plan":"team","seats":25,"mac":"3c:a4:b8:d8:f0:5e","last_seen":"2026-11-20T17:02:11Z"}',
  'The quarterly figures show that revenue grew by 12.5 percent, while the cost of goods rose by 3.1 percent only.',
]
  .join('\n')
  .repeat(5)
  .slice(0, 4_600)
