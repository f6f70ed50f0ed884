<?php
/*
 * Lets WordPress ask a site on this machine, which it takes for an attack otherwise, and reads in its answers the address
 * at which it is served for the one that it was built for.
 */
add_filter('http_request_host_is_external', '__return_true');
add_filter('block_local_requests', '__return_false');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, parse_url(getenv('SITE_URL'), PHP_URL_PORT)]);
add_filter('http_response', function ($response) {
  $response['body'] = str_replace(getenv('SITE_BUILT_FOR'), getenv('SITE_URL'), $response['body']);
  return $response;
});
