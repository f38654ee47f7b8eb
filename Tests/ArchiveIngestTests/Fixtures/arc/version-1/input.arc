filedesc://one.arc 10.0.0.1 20010203040506 text/plain 68
1 0 Example
URL IP-address Archive-date Content-type Archive-length

https://skerin.example/ferry?to=Port One 10.0.0.1 20010203040506 application/json 252
HTTP/1.1 200 OK
Content-Type: application/json

{"title": "Ferry to Skerin sails again", "body": ["The ferry to Skerin sailed on Monday for the first time since the storm.", "It carried 40 passengers and a load of mail."], "published": "2024-02-05"}
dns:skerin.example 10.0.0.1 20010203040506 text/dns 41
20010203 skerin.example 60 IN A 10.0.0.1

https://skerin.example/school 10.0.0.1 20010203040506 application/json 206
HTTP/1.1 200 OK
Content-Type: application/json

{"title": "Skerin school gets a second teacher", "body": ["The school on Skerin has a second teacher again, the council said."], "published": "2024-02-06"}
