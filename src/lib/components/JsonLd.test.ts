import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import JsonLd from './JsonLd.svelte';

it('writes its data into the page’s head as one script that no text can end', () => {
  const { head, body } = render(JsonLd, {
    props: {
      data: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: '</script><script>alert(1)</script><!--',
      },
    },
  });
  expect(head).toContain(
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dataset","name":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--"}</script>',
  );
  expect(head.match(/<\/script>/g)).toHaveLength(1);
  expect(body).not.toContain('script');
});
