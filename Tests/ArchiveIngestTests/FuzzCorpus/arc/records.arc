filedesc://a.arc 0.0.0.0 20250709080000 text/plain 76
1 0 Our
URL IP-address Archive-date Content-type Archive-length


https://paper.example/bridge 192.0.2.1 20250709080000 text/html 1190
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
Content-Length: 1109

<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens - Our Paper</title>
<meta property="og:title" content="Bridge opens after a year"><meta property="article:published_time" content="2025-07-09T08:00:00+03:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge opens after a year","datePublished":"2025-07-09T08:00:00+03:00","author":[{"@type":"Person","name":"Ada Demir"}]}]}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Bridge opens after a year</h1><p class="byline">By Ada Demir</p><time datetime="2025-07-09">9 July 2025</time>
<figure><img src="b.jpg"><figcaption>The bridge on Tuesday. Photo: AA</figcaption></figure>
<p>The bridge over the river opened on Wednesday after a year of work, the mayor said.</p><p>It had been closed since last summer, when a flood took two of its pillars.</p>
<div style="display:none"><p>Subscribe to read on, and get every story.</p></div></article><aside><h2>Read more</h2><ul><li><a href="/2">Flood takes pillars</a></li></ul></aside></body></html>

