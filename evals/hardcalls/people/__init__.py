"""What people rated: labels in files, and the exports of the tools that they rate with."""
