"""`python -m tactful`, the same as the command `tactful`."""

from tactful.cli import main

if __name__ == "__main__":
    main()
