"""Reading the other side: what the message being answered shows and asks, and whether the draft meets it."""
