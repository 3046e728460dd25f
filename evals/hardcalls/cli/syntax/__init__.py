"""What can be typed after each command: only argparse is imported, so that `--help` answers at once."""
