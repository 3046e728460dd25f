"""What people would say of a whole run, estimated from their ratings of a random part and a judge's of all of it."""
