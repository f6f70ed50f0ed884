import type { Telling } from '../reading/telling.ts';

/** How English news says who said a number, and what is counted. */
export const englishTelling: Telling = {
  accordingTo:
    'according to, as reported by, citing, in the words of, by the account of, by the count of, figures from, data from, estimates by, a survey by, a poll by',
  says: 'said, says, say, told, tells, confirmed, confirms, noted, notes, added, adds, announced, announces, reported, reports, stated, states, claimed, claims, estimates, estimated that, warned, warns, wrote, writes, spoke, speaks, counted, counts, put the, put it, characterized, described, revealed, emphasized, expects, expected that, predicts, forecasts, promised, acknowledged, insisted, argued, explained, declared, pledged, expressed',
  pronouns: 'he, she, they, it, who, we, I',
  stops:
    'and, or, but, nor, that, which, who, whom, whose, when, while, where, as, than, because, since, though, although, if, in, on, at, by, for, from, to, into, onto, with, without, within, of, off, over, under, after, before, during, between, among, across, against, about, around, near, through, until, till, up, down, out, per, amid, despite, including, like, is, are, was, were, be, been, being, has, have, had, will, would, could, should, may, might, can, must, do, does, did, not, so, also, only, still, already, now, then, there, here, this, these, those, each, every, while, later, earlier, ago, long, old, more, less, fewer, lower, higher, plus, minus, today, yesterday, tomorrow, instead, worth, made, left, need, needed',
  claims: [
    [
      'requested',
      'requested, requests, request, asked for, asks for, asking for, sought, seeks, demanded, demands',
    ],
    ['pledged', 'pledged, pledges, pledge, promised, promises, promise, vowed, vows'],
    ['committed', 'committed, commits, commitment, agreed to pay, signed a contract, contracted'],
    ['allocated', 'allocated, allocates, allocation, set aside, sets aside, earmarked, budgeted'],
    ['delivered', 'delivered, delivers, handed over, supplied, disbursed, paid out'],
    ['planned', 'plans, planned, planning, plan to, intends, intend, intended, is to, are to'],
    ['target', 'target, targets, targeted, aims, aim, aimed, goal'],
    [
      'forecast',
      'expects, expect, expected, forecast, forecasts, predicts, predicted, projected, projects, projection, anticipates, likely, outlook',
    ],
    ['estimated', 'estimated, estimates, estimate, estimation, model, modelled'],
  ],
  of: 'of the, of its, of their, of all, of',
  nouns: String.raw`(?:[^s'’]s|people|men|women|children|feet|dead|hurt|wounded|injured|killed|missing|staff|police|aid|output)$`,
  agesBefore: 'the age of, aged, age, at the age of, at age, turned, is now',
  agesAfter: 'year-old, years-old, years old, -year-old, year old, years of age',
};
