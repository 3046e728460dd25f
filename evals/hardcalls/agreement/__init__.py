"""How far raters agree, and what their labels come to: labels in, records out, no I/O."""
