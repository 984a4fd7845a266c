"""What the commands do, one module each; cli.py holds their options and help."""
