<?php
/*
 * Sets up the WordPress beside it, and writes what it reads (JSON, name → text) into one post for each role and editor.
 * Prints the posts, one a line.
 */
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('WP_HOME'), PHP_URL_HOST);
(new mysqli('localhost', 'root', '', '', 0, getenv('WP_SOCKET')))->query('CREATE DATABASE wordpress');
/** It would send mail. */
function wp_new_blog_notification() {}

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A newsroom', 'administrator', 'administrator@newsroom.example', false, '', 'secret');
wp_create_user('author', 'secret', 'author@newsroom.example');
(new WP_User(get_user_by('login', 'author')->ID))->set_role('author');

$texts = json_decode(stream_get_contents(STDIN), true);
foreach (['administrator', 'author'] as $role) {
  // From here on, texts go through the filters of this user.
  wp_set_current_user(get_user_by('login', $role)->ID);
  foreach (['block', 'classic'] as $editor) {
    $parts = [];
    foreach ($texts as $name => $text) {
      if ($editor === 'classic') {
        $parts[] = "<div class=\"$name\">\n\n$text\n\n</div>";
        continue;
      }
      $block = str_starts_with($text, 'http')
        ? '<!-- wp:embed {"url":"' . $text . '"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">' .
          "\n$text\n</div></figure><!-- /wp:embed -->"
        : "<!-- wp:html -->\n$text\n<!-- /wp:html -->";
      $parts[] = "<!-- wp:group --><div class=\"wp-block-group $name\">$block</div><!-- /wp:group -->";
    }
    $content = wp_slash(implode("\n\n", $parts));
    $id = wp_insert_post(['post_title' => "$role, $editor", 'post_content' => $content, 'post_status' => 'publish'], true);
    echo json_encode(['role' => $role, 'editor' => $editor, 'url' => get_permalink($id)]), "\n";
  }
}
