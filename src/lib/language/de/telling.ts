import type { Telling } from '../reading/telling.ts';

/** How German news says who said a number, and what is counted. */
export const germanTelling: Telling = {
  accordingTo:
    'laut, zufolge, nach angaben von, nach angaben der, nach angaben des, nach auskunft der, nach auskunft des, wie die, so die, nach zahlen der, nach zahlen des, nach schätzungen der, nach schätzungen des, unter berufung auf',
  says: 'sagte, sagten, sagt, teilte, teilten, teilt, erklärte, erklärten, erklärt, berichtete, berichteten, berichtet, meldete, meldeten, meldet, bestätigte, bestätigten, bestätigt, betonte, schrieb, sprach, sprachen, nannte, schätzt, schätzte, warnte, kündigte, gab, rechnet, rechnete, erwartet, verlangt, fordert',
  pronouns: 'er, sie, es, wir, ich',
  stops:
    'und, oder, aber, dass, welche, welcher, welches, als, wie, weil, da, obwohl, wenn, während, in, im, an, am, auf, aus, bei, beim, bis, durch, für, gegen, mit, nach, ohne, seit, über, um, unter, von, vom, vor, zu, zum, zur, zwischen, wegen, trotz, ist, sind, war, waren, sei, seien, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, soll, sollen, muss, müssen, nicht, auch, noch, nur, schon, mehr, weniger, höher, niedriger, sich, heute, gestern, lag, lagen, stieg, stiegen, sank, sanken, fiel, fielen, starb, starben, kamen, gab, beträgt',
  claims: [
    [
      'requested',
      'gefordert, fordert, fordern, forderte, verlangt, verlangte, beantragt, beantragte, erbeten, bat um',
    ],
    ['pledged', 'zugesagt, sagte zu, versprochen, versprach, verspricht, zusage'],
    ['committed', 'verpflichtet, vertraglich'],
    ['allocated', 'bereitgestellt, stellt bereit, eingeplant, zurückgelegt'],
    ['delivered', 'geliefert, übergeben, ausgezahlt, ausgeliefert'],
    ['planned', 'plant, planen, geplant, vorgesehen, will, wollen, beabsichtigt'],
    ['target', 'ziel, zielwert, anvisiert, inflationsziel, angepeilt'],
    [
      'forecast',
      'erwartet, erwarten, rechnet, rechnen, prognose, prognostiziert, voraussichtlich, vorhersage',
    ],
    ['estimated', 'schätzt, schätzen, geschätzt, schätzung, schätzungen, schätzungsweise'],
  ],
  of: 'der, des, aller, ihrer, seiner, von, vom',
  nouns: String.raw`^\p{Lu}|(?:tote|verletzte|vermisste)n?$`,
  agesBefore: 'im alter von',
  agesAfter:
    'jahre alt, jahre alte, jahre alter, -jährige, -jähriger, -jährigen, -jährigem, -jähriges, jährige, jähriger',
};
